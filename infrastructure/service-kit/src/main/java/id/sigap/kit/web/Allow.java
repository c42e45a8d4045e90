package id.sigap.kit.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Who may call an endpoint. An endpoint without it is closed to everybody: forgetting denies. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Allow {

    /** One of these roles is enough. */
    Role[] value() default {};

    /** Scopes of services, one is enough. */
    String[] scopes() default {};

    /** Any signed-in person. */
    boolean anyPerson() default false;

    /** Nobody signs in here: the endpoint checks its caller's own proof, such as a provider's signature. Its route must be opened, too. */
    boolean anybody() default false;
}
