package id.sigap.kit.web;

/** What a person may do, always within regions. The right to sign comes from a dated office, never from a role. */
public enum Role { ADMIN, DUTY_OFFICER, COORDINATOR, TKSK, COMPANION, WAREHOUSE, VOLUNTEER, VIEWER }
