package bo.comteco.violation.adapter.smartflex;

import org.jmolecules.architecture.hexagonal.SecondaryAdapter;

@SecondaryAdapter
public class TheSecondaryAdapter {}
