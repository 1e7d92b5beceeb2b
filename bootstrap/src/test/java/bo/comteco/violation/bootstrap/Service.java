package bo.comteco.violation.bootstrap;

public class Service {}
