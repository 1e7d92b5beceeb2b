package bo.comteco.postventa.adapter.rest.problem;

/**
 * One wrong member of a body.
 *
 * @param pointer where, as a JSON pointer in a URI fragment ({@code #/answers/mobile}, RFC 6901 section 6)
 * @param detail what is wrong and how to mend it, in Spanish
 */
public record WrongMember(String pointer, String detail) {}
