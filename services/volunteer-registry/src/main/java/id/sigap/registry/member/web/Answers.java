package id.sigap.registry.member.web;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;

import id.sigap.kit.document.Versioned;
import id.sigap.kit.web.Problem;
import id.sigap.registry.member.model.Member;

/** Answers all endpoints about members give alike. */
final class Answers {

    private Answers() {}

    static <V> ResponseEntity<V> withVersion(Versioned<Member> member, V view) {
        return ResponseEntity.ok().eTag(etag(member)).body(view);
    }

    /** Refuses a write based on an older reading; without {@code If-Match} the last writer wins, which availability wants. */
    static void requireVersion(Versioned<Member> member, @Nullable String ifMatch) {
        if (ifMatch != null && !ifMatch.equals("*") && !ifMatch.equals(etag(member))) {
            throw Problem.stale();
        }
    }

    /** Also for people of other regions: that they exist is not the caller's to know. */
    static Problem unknown() {
        return Problem.notFound("Anggota ini tidak ada di wilayah Anda.");
    }

    private static String etag(Versioned<Member> member) {
        return "\"" + member.version() + "\"";
    }
}
