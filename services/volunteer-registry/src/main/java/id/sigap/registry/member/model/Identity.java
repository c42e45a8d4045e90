package id.sigap.registry.member.model;

import org.jspecify.annotations.Nullable;

/**
 * Who somebody is. Personal data (UU PDP): it never leaves this service in an event, and over HTTP only as far as the reader may see.
 *
 * @param nia number the ministry gave a Tagana member; its format is not published, so it is any text
 * @param birthDate ISO 8601 day
 * @param phone {@code +62...}
 */
public record Identity(
        String name, @Nullable String nia, @Nullable Sex sex, @Nullable String birthDate, @Nullable String phone, @Nullable String email,
        @Nullable SealedNik nik) {}
