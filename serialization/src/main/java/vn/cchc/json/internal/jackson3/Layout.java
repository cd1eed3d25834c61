package vn.cchc.json.internal.jackson3;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.PrettyPrinter;

/**
 * The one layout of our files: two spaces, line feeds, everything on its own line. Jackson's own printers differ between
 * versions and machines. Holds a depth, so each document gets its own.
 */
final class Layout implements PrettyPrinter {

    private int depth;

    private void newLine(JsonGenerator generator) {
        generator.writeRaw('\n');
        for (int i = 0; i < depth; i++) {
            generator.writeRaw("  ");
        }
    }

    @Override
    public void writeRootValueSeparator(JsonGenerator generator) {
        generator.writeRaw('\n');
    }

    @Override
    public void writeStartObject(JsonGenerator generator) {
        generator.writeRaw('{');
        depth++;
    }

    @Override
    public void beforeObjectEntries(JsonGenerator generator) {
        newLine(generator);
    }

    @Override
    public void writeObjectNameValueSeparator(JsonGenerator generator) {
        generator.writeRaw(": ");
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator generator) {
        generator.writeRaw(',');
        newLine(generator);
    }

    @Override
    public void writeEndObject(JsonGenerator generator, int entries) {
        depth--;
        if (entries > 0) {
            newLine(generator);
        }
        generator.writeRaw('}');
    }

    @Override
    public void writeStartArray(JsonGenerator generator) {
        generator.writeRaw('[');
        depth++;
    }

    @Override
    public void beforeArrayValues(JsonGenerator generator) {
        newLine(generator);
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator generator) {
        generator.writeRaw(',');
        newLine(generator);
    }

    @Override
    public void writeEndArray(JsonGenerator generator, int values) {
        depth--;
        if (values > 0) {
            newLine(generator);
        }
        generator.writeRaw(']');
    }
}
