package id.sigap.incident.report.application;

import id.sigap.kit.web.Caller;
import id.sigap.kit.web.Role;

/** Who works with reports. */
public final class DeskRoles {

    static final Role[] ALL = {Role.DUTY_OFFICER, Role.COORDINATOR, Role.TKSK};

    private DeskRoles() {}

    public static boolean has(Caller caller) {
        return caller.hasAny(ALL);
    }
}
