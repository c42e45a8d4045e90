package id.sigap.incident.report.application;

import id.sigap.kit.web.Role;

/** Who works with reports. */
final class DeskRoles {

    static final Role[] ALL = {Role.DUTY_OFFICER, Role.COORDINATOR, Role.TKSK};

    private DeskRoles() {}
}
