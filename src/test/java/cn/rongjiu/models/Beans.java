package cn.rongjiu.models;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.AnnotatedBeanDefinition;
import org.springframework.beans.factory.support.SimpleBeanDefinitionRegistry;
import org.springframework.context.annotation.AnnotationBeanNameGenerator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.util.ClassUtils;

/** The beans that the code offers, by name, without starting anything. */
record Beans(Map<String, Class<?>> types) {

    static Beans of(String root) {
        var scanner = new ClassPathScanningCandidateComponentProvider(true);
        var registry = new SimpleBeanDefinitionRegistry();
        var names = new AnnotationBeanNameGenerator();
        Map<String, Class<?>> types = new TreeMap<>();
        scanner.findCandidateComponents(root).forEach(definition -> {
            Class<?> type = load(definition.getBeanClassName());
            if (isTest(type)) {
                return;
            }
            types.put(names.generateBeanName((AnnotatedBeanDefinition) definition, registry), type);
            factoryMethods(type).forEach(method -> types.put(name(method), method.getReturnType()));
        });
        return new Beans(types);
    }

    /** Beans of other tests are no part of what diagrams may name. */
    private static boolean isTest(Class<?> type) {
        return type.getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath()
                .contains("test-classes");
    }

    private static Class<?> load(String name) {
        return ClassUtils.resolveClassName(name, Beans.class.getClassLoader());
    }

    private static Stream<Method> factoryMethods(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> AnnotatedElementUtils.hasAnnotation(method, Bean.class));
    }

    private static String name(Method method) {
        String[] given =
                AnnotatedElementUtils.findMergedAnnotation(method, Bean.class).name();
        return given.length == 0 ? method.getName() : given[0];
    }

    boolean has(String name, Class<?> role) {
        return types.containsKey(name) && role.isAssignableFrom(types.get(name));
    }

    Set<String> named(Class<?> role) {
        return types.entrySet().stream()
                .filter(bean -> role.isAssignableFrom(bean.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** Whether a diagram may call it: expressions reach only public methods of public classes. */
    boolean canCall(String name, String method, int arguments) {
        Class<?> type = types.get(name);
        return type != null
                && Modifier.isPublic(type.getModifiers())
                && Arrays.stream(type.getMethods())
                        .anyMatch(m -> m.getName().equals(method) && m.getParameterCount() == arguments);
    }
}
