package bo.comteco.violation.application.driven;

public interface UnnamedPort {}
