package bo.comteco.violation.application.driving;

public interface UnnamedUseCase {}
