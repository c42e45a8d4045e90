package id.sigap.notify.address.model;

/** A way people outside write to Sigap and are answered. */
public enum Channel { SMS, WHATSAPP, TELEGRAM }
