package bo.comteco.violation.adapter.rest;

import bo.comteco.violation.bootstrap.Service;
import org.jspecify.annotations.Nullable;

class KnowsTheService {
    @Nullable Service service;
}
