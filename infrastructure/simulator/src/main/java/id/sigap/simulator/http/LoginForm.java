package id.sigap.simulator.http;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * The sign-in form of a page: where it goes to and its hidden fields (the CSRF token among them).
 *
 * @param action address the form is sent to, relative to the page
 * @param hidden fields to send back as they are
 */
record LoginForm(String action, Map<String, String> hidden) {

    private static final Pattern FORM = Pattern.compile("(?is)<form\\b([^>]*)>(.*?)</form>");
    private static final Pattern INPUT = Pattern.compile("(?is)<input\\b([^>]*)>");
    private static final Pattern ATTRIBUTE = Pattern.compile("(?s)([\\w-]+)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')");

    static @Nullable LoginForm in(String page) {
        var forms = FORM.matcher(page);
        while (forms.find()) {
            var hidden = new LinkedHashMap<String, String>();
            boolean asksForPassword = false;
            var inputs = INPUT.matcher(forms.group(2));
            while (inputs.find()) {
                var input = attributes(inputs.group(1));
                asksForPassword |= "password".equals(input.get("type"));
                if ("hidden".equals(input.get("type"))) {
                    hidden.put(input.getOrDefault("name", ""), input.getOrDefault("value", ""));
                }
            }
            if (asksForPassword) {
                return new LoginForm(attributes(forms.group(1)).getOrDefault("action", ""), hidden);
            }
        }
        return null;
    }

    Map<String, String> filled(String username, String password) {
        var fields = new LinkedHashMap<>(hidden);
        fields.put("username", username);
        fields.put("password", password);
        return fields;
    }

    private static Map<String, String> attributes(String text) {
        var found = new LinkedHashMap<String, String>();
        var each = ATTRIBUTE.matcher(text);
        while (each.find()) {
            var value = each.group(2) == null ? each.group(3) : each.group(2);
            found.put(each.group(1).toLowerCase(Locale.ROOT), unescaped(value));
        }
        return found;
    }

    private static String unescaped(String value) {
        return value.replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }
}
