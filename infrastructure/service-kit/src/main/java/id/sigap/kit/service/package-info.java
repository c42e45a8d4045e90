@NullMarked
package id.sigap.kit.service;

import org.jspecify.annotations.NullMarked;
