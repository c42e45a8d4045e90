package id.sigap.kit.web;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.module.SimpleModule;

/** A text is a JSON string without NUL; an object, array or number in its place is refused instead of being read as something. */
public final class StrictText extends StdScalarDeserializer<String> {

    public StrictText() {
        super(String.class);
    }

    public static SimpleModule module() {
        return new SimpleModule("sigap-strict-text").addDeserializer(String.class, new StrictText());
    }

    @Override
    public String deserialize(JsonParser parser, DeserializationContext context) {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return (String) context.handleUnexpectedToken(getValueType(context), parser);
        }
        String text = parser.getString();
        if (text.indexOf('\0') >= 0) {
            return (String) context.handleWeirdStringValue(String.class, "", "contains NUL");
        }
        return text;
    }
}
