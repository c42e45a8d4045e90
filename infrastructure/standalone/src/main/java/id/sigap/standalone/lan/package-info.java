/** Phones on the posko's Wi-Fi: the certificate authority of this installation, its install page and the QR code that leads there. */
@NullMarked
package id.sigap.standalone.lan;

import org.jspecify.annotations.NullMarked;
