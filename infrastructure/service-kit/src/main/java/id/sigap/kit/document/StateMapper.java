package id.sigap.kit.document;

import java.util.List;

import org.bson.Document;
import org.springframework.core.convert.converter.Converter;
import org.springframework.data.mongodb.core.convert.DefaultMongoTypeMapper;
import org.springframework.data.mongodb.core.convert.MappingMongoConverter;
import org.springframework.data.mongodb.core.convert.MongoCustomConversions;
import org.springframework.data.mongodb.core.convert.NoOpDbRefResolver;
import org.springframework.data.mongodb.core.mapping.MongoMappingContext;

import id.sigap.kit.World;

/** Turns state records into BSON and back with Spring Data's mapping. No Java class name reaches the store. */
public final class StateMapper {

    private final MappingMongoConverter converter;

    public StateMapper() {
        MongoCustomConversions conversions = new MongoCustomConversions(List.of(new WorldToString(), new StringToWorld()));
        MongoMappingContext context = new MongoMappingContext();
        context.setSimpleTypeHolder(conversions.getSimpleTypeHolder());
        context.afterPropertiesSet();
        converter = new MappingMongoConverter(NoOpDbRefResolver.INSTANCE, context);
        converter.setCustomConversions(conversions);
        converter.setTypeMapper(new DefaultMongoTypeMapper(null));
        // map keys are codes such as 13.08.05; a dot would be read as a path
        converter.setMapKeyDotReplacement("~");
        converter.afterPropertiesSet();
    }

    Document write(Object state) {
        Document document = new Document();
        converter.write(state, document);
        return document;
    }

    <T> T read(Class<T> type, Document document) {
        return converter.read(type, document);
    }

    private static final class WorldToString implements Converter<World, String> {
        @Override
        public String convert(World world) {
            return world.id();
        }
    }

    private static final class StringToWorld implements Converter<String, World> {
        @Override
        public World convert(String id) {
            return World.of(id);
        }
    }
}
