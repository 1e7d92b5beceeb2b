package bo.comteco.postventa.adapter.persistence;

import bo.comteco.postventa.application.driven.EnquiryStore;
import bo.comteco.postventa.domain.enquiry.Enquiry;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;

/** Enquiries in PostgreSQL: a row for how one stands, a row for each thing that happened to it. */
final class PostgresEnquiryStore implements EnquiryStore {

    private static final String ADD = """
            insert into enquiry (id, at, office, adviser, edition, wish, words, procedure, asked_for, product_id,
                product_kind, customer_id, client_name, identification, applicant_role, applicant_name,
                applicant_identity, state, version, visit, request_id)
            values (:id, :at, :office, :adviser, :edition, :wish, :words, cast(:procedure as "char"), :askedFor,
                :productId, :productKind, :customerId, :clientName, :identification, :applicantRole, :applicantName,
                :applicantIdentity, :state, :version, :visit, :requestId)""";

    private static final String REPLACE = """
            update enquiry set procedure = cast(:procedure as "char"), asked_for = :askedFor, state = :state,
                version = :version, visit = :visit, request_id = :requestId
            where id = :id and version = :before""";

    private static final String MARK = """
            insert into enquiry_mark (enquiry_id, seq, at, actor, what) values (:id, :seq, :at, :actor, :what)""";

    private static final String FIND = "select * from enquiry where id = :id";

    /** What has happened since its row was read belongs to a later version. */
    private static final String MARKS = """
            select at, actor, what from enquiry_mark where enquiry_id = :id and seq < :version order by seq""";

    private static final RowMapper<EnquiryRow> ROW = DataClassRowMapper.newInstance(EnquiryRow.class);
    private static final RowMapper<EnquiryMarkRow> MARK_ROW = DataClassRowMapper.newInstance(EnquiryMarkRow.class);

    private final NamedParameterJdbcOperations jdbc;

    PostgresEnquiryStore(NamedParameterJdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public long nextNumber() {
        return jdbc.query(
                        "select nextval('enquiry_number')",
                        new MapSqlParameterSource(),
                        (row, number) -> row.getLong(1))
                .get(0);
    }

    @Override
    public void add(Enquiry enquiry) {
        jdbc.update(ADD, parameters(enquiry));
        mark(enquiry, 0);
    }

    @Override
    public boolean replace(Enquiry enquiry, int before) {
        if (jdbc.update(REPLACE, parameters(enquiry).addValue("before", before)) != 1) {
            return false;
        }
        mark(enquiry, before);
        return true;
    }

    private void mark(Enquiry enquiry, int from) {
        jdbc.batchUpdate(
                MARK,
                IntStream.range(from, enquiry.marks().size())
                        .mapToObj(seq -> mark(
                                enquiry,
                                seq,
                                Mapping.ENQUIRIES.row(enquiry.marks().get(seq))))
                        .toArray(SqlParameterSource[]::new));
    }

    private static SqlParameterSource mark(Enquiry enquiry, int seq, EnquiryMarkRow row) {
        return new MapSqlParameterSource()
                .addValue("id", enquiry.number())
                .addValue("seq", seq)
                .addValue("at", Moments.column(row.at()))
                .addValue("actor", row.actor())
                .addValue("what", row.what());
    }

    private static MapSqlParameterSource parameters(Enquiry enquiry) {
        var row = Mapping.ENQUIRIES.row(enquiry);
        return new MapSqlParameterSource()
                .addValue("id", row.id())
                .addValue("at", Moments.column(row.at()))
                .addValue("office", row.office())
                .addValue("adviser", row.adviser())
                .addValue("edition", row.edition())
                .addValue("wish", row.wish())
                .addValue("words", row.words())
                .addValue("procedure", row.procedure())
                .addValue("askedFor", row.askedFor())
                .addValue("productId", row.productId())
                .addValue("productKind", row.productKind())
                .addValue("customerId", row.customerId())
                .addValue("clientName", row.clientName())
                .addValue("identification", row.identification())
                .addValue("applicantRole", row.applicantRole())
                .addValue("applicantName", row.applicantName())
                .addValue("applicantIdentity", row.applicantIdentity())
                .addValue("state", row.state())
                .addValue("version", row.version())
                .addValue("visit", row.visit())
                .addValue("requestId", row.requestId());
    }

    @Override
    public Optional<Enquiry> find(long number) {
        return jdbc.query(FIND, new MapSqlParameterSource("id", number), ROW).stream()
                .findFirst()
                .map(row -> Mapping.ENQUIRIES.enquiry(row, marks(row)));
    }

    private List<EnquiryMarkRow> marks(EnquiryRow row) {
        return jdbc.query(
                MARKS, new MapSqlParameterSource("id", row.id()).addValue("version", row.version()), MARK_ROW);
    }

    @Override
    public List<Listed> list(Criteria criteria, @Nullable Long below, int limit) {
        var conditions = new Conditions()
                .add("office = :office", "office", criteria.office())
                .add("at >= :from", "from", Moments.startOf(criteria.from()))
                .add("at < :until", "until", Moments.endOf(criteria.until()))
                .add("state = :state", "state", criteria.state())
                .add("id < :below", "below", below)
                .with("limit", limit);
        return jdbc
                .query(
                        "select * from enquiry" + conditions.where() + " order by id desc limit :limit",
                        conditions.parameters(),
                        ROW)
                .stream()
                .map(Mapping.ENQUIRIES::listed)
                .toList();
    }
}
