package bo.comteco.violation.domain;

class NothingManager {}
