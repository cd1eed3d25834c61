package vn.cchc.plan;

import jakarta.validation.Constraint;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.cchc.value.Text;

/** All Jakarta constraints that the main code of core declares, found by reflection, so that none is forgotten. */
final class DeclaredConstraints {

    private DeclaredConstraints() {}

    /** Gives place ({@code Task.getText}, {@code Assignment}) and annotation of each, as text, with the annotation. */
    static Map<String, Annotation> all() {
        Map<String, Annotation> found = new TreeMap<>();
        for (Class<?> type : mainClasses()) {
            collect(type.getSimpleName(), List.of(type.getAnnotations()), found);
            for (Method method : type.getDeclaredMethods()) {
                String place = type.getSimpleName() + "." + method.getName();
                collect(place, List.of(method.getAnnotations()), found);
                collect(place, method.getAnnotatedReturnType(), found);
            }
        }
        return found;
    }

    static String key(String place, Annotation constraint) {
        return place + " " + constraint;
    }

    private static void collect(String place, AnnotatedType type, Map<String, Annotation> found) {
        collect(place, List.of(type.getAnnotations()), found);
        if (type instanceof AnnotatedParameterizedType container) {
            Arrays.stream(container.getAnnotatedActualTypeArguments())
                    .forEach(argument -> collect(place, argument, found));
        }
    }

    private static void collect(String place, List<Annotation> annotations, Map<String, Annotation> found) {
        annotations.stream()
                .filter(annotation -> annotation.annotationType().isAnnotationPresent(Constraint.class))
                .forEach(constraint -> found.put(key(place, constraint), constraint));
    }

    private static List<Class<?>> mainClasses() {
        try {
            Path home = Path.of(Text.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            if (Files.isDirectory(home)) {
                return classesIn(home);
            }
            try (FileSystem jar = FileSystems.newFileSystem(home)) {
                return classesIn(jar.getPath("/"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Class<?>> classesIn(Path home) throws IOException {
        try (Stream<Path> files = Files.walk(home.resolve("vn/cchc"))) {
            return files.map(file -> home.relativize(file).toString())
                    .filter(file -> file.endsWith(".class"))
                    .map(file -> file.substring(0, file.length() - ".class".length()))
                    .map(file -> file.replace('/', '.').replace('\\', '.'))
                    .<Class<?>>map(DeclaredConstraints::load)
                    .toList();
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, DeclaredConstraints.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
