@NullMarked
package id.sigap.kit.web;

import org.jspecify.annotations.NullMarked;
