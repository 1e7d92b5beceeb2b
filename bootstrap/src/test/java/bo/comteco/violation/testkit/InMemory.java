package bo.comteco.violation.testkit;

public class InMemory {}
