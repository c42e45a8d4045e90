package id.sigap.incident.hazard.cap;

import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads foreign XML into a small tree, within bounds: no DTD, so no entity that grows and none that reads a file; not too deep, not
 * too many elements. The size is bounded by whoever took the bytes in.
 */
public final class Xml {

    private static final int DEEPEST = 24;
    /** A day of GDACS has some ten thousand. */
    private static final int MOST_ELEMENTS = 200_000;

    /** The JDK's own, whatever else is on the class path. */
    private static final XMLInputFactory FACTORY = factory();

    private Xml() {}

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("external entities are refused");
        });
        return factory;
    }

    /** An element with the text directly in it. */
    public record Element(String namespace, String name, List<Attribute> attributes, List<Element> children, String text) {

        public Optional<Element> child(String wanted) {
            return children.stream().filter(c -> c.name().equals(wanted)).findFirst();
        }

        public List<Element> children(String wanted) {
            return children.stream().filter(c -> c.name().equals(wanted)).toList();
        }

        /** Text of a child; nothing when it is not there or blank. */
        public Optional<String> text(String wanted) {
            return child(wanted).map(c -> c.text().strip()).filter(t -> !t.isEmpty());
        }

        public Optional<String> attribute(String wanted) {
            return attributes.stream().filter(a -> a.name().equals(wanted)).map(Attribute::value).findFirst();
        }

        /** Itself or the first element below it, at any depth, with this name. */
        public Optional<Element> first(String wanted) {
            return name.equals(wanted) ? Optional.of(this) : children.stream().map(c -> c.first(wanted)).flatMap(Optional::stream).findFirst();
        }
    }

    /** An attribute, by its local name. */
    public record Attribute(String name, String value) {}

    /** It is not XML, or not of a kind that is read here. */
    public static final class Unreadable extends Exception {

        private static final long serialVersionUID = 1L;

        public Unreadable(String what) {
            super(what);
        }
    }

    public static Element read(byte[] xml) throws Unreadable {
        try {
            XMLStreamReader reader = FACTORY.createXMLStreamReader(new StringReader(text(xml)));
            try {
                while (reader.hasNext()) {
                    int event = reader.next();
                    if (event == XMLStreamConstants.START_ELEMENT) {
                        Element root = element(reader, 1, new int[1]);
                        // what follows must be the end, or this was no document
                        while (reader.hasNext()) {
                            reader.next();
                        }
                        return root;
                    }
                    refuse(event);
                }
                throw new Unreadable("dokumen tanpa elemen");
            } finally {
                reader.close();
            }
        } catch (XMLStreamException | RuntimeException e) {
            // the parser's own words may quote the document
            throw new Unreadable("bukan XML yang benar");
        }
    }

    /** UTF-8 and nothing else; decoded here, since the parser writes about broken bytes to the console by itself. */
    private static String text(byte[] xml) throws Unreadable {
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(xml)).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new Unreadable("bukan UTF-8");
        }
    }

    private static void refuse(int event) throws Unreadable {
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw new Unreadable("DTD dan entitas tidak diterima");
        }
    }

    private static Element element(XMLStreamReader reader, int depth, int[] count) throws XMLStreamException, Unreadable {
        if (depth > DEEPEST || ++count[0] > MOST_ELEMENTS) {
            throw new Unreadable("terlalu dalam atau terlalu banyak elemen");
        }
        String namespace = reader.getNamespaceURI() == null ? "" : reader.getNamespaceURI();
        String name = reader.getLocalName();
        List<Attribute> attributes = new ArrayList<>();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            attributes.add(new Attribute(reader.getAttributeLocalName(i), reader.getAttributeValue(i)));
        }
        List<Element> children = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        while (true) {
            int event = reader.next();
            switch (event) {
                case XMLStreamConstants.START_ELEMENT -> children.add(element(reader, depth + 1, count));
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> text.append(reader.getText());
                case XMLStreamConstants.END_ELEMENT -> {
                    return new Element(namespace, name, List.copyOf(attributes), List.copyOf(children), text.toString());
                }
                default -> refuse(event);
            }
        }
    }
}
