package id.sigap.kit.web;

import java.io.IOException;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.http.server.PathContainer;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** Refuses bodies over 256 KB, or over what its path may take, declared or not, before they are in memory. */
final class BodyLimit extends OncePerRequestFilter {

    private static final long LARGEST = 256 * 1024;

    private final Map<PathPattern, DataSize> larger;

    /** @param larger paths that take more, with {@code *} for any one segment, and how much */
    BodyLimit(Map<String, DataSize> larger) {
        this.larger = larger.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(e -> PathPatternParser.defaultInstance.parse(e.getKey()), Map.Entry::getValue));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        long declared = request.getContentLengthLong();
        // what is known to be small passes without a look at its path
        long largest = declared >= 0 && declared <= LARGEST ? LARGEST : largest(request.getRequestURI());
        if (declared > largest) {
            FilterProblem.write(response, HttpStatus.CONTENT_TOO_LARGE, "too-large", new TooLarge(largest).detail());
            return;
        }
        chain.doFilter(new HttpServletRequestWrapper(request) {
            @Override
            public ServletInputStream getInputStream() throws IOException {
                return new Counted(super.getInputStream(), largest);
            }
        }, response);
    }

    private long largest(String path) {
        PathContainer parsed = PathContainer.parsePath(path);
        return larger.entrySet().stream().filter(e -> e.getKey().matches(parsed)).mapToLong(e -> e.getValue().toBytes()).findFirst().orElse(LARGEST);
    }

    static final class TooLarge extends IOException {

        private static final long serialVersionUID = 1L;
        private final long largest;

        TooLarge(long largest) {
            this.largest = largest;
        }

        String detail() {
            return "Isi permintaan melebihi " + largest / 1024 + " KB.";
        }
    }

    private static final class Counted extends ServletInputStream {

        private final ServletInputStream in;
        private final long largest;
        private long left;

        Counted(ServletInputStream in, long largest) {
            this.in = in;
            this.largest = largest;
            this.left = largest;
        }

        @Override
        public int read() throws IOException {
            int b = in.read();
            count(b < 0 ? 0 : 1);
            return b;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int n = in.read(buffer, offset, length);
            count(Math.max(0, n));
            return n;
        }

        private void count(int n) throws TooLarge {
            left -= n;
            if (left < 0) {
                throw new TooLarge(largest);
            }
        }

        @Override
        public boolean isFinished() {
            return in.isFinished();
        }

        @Override
        public boolean isReady() {
            return in.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            in.setReadListener(listener);
        }
    }
}
