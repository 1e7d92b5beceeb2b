package bo.comteco.violation.domain.manual;

public class AProcedure {}
