package cn.rongjiu.engine;

import java.beans.FeatureDescriptor;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Member;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELException;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.core.env.PropertyResolver;

/** Stands before all other resolvers and refuses the ways from a harmless value to any code of the machine. */
class ReflectionGuard extends ELResolver {

    private static final List<Class<?>> CLOSED = List.of(
            Class.class,
            ClassLoader.class,
            Member.class,
            AnnotatedElement.class,
            Runtime.class,
            Thread.class,
            Process.class,
            ProcessBuilder.class,
            BeanFactory.class,
            PropertyResolver.class);

    private static final Set<String> HIDDEN = Set.of("class", "getClass");

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        refuse(base, property);
        return null;
    }

    @Override
    public Class<?> getType(ELContext context, Object base, Object property) {
        refuse(base, property);
        return null;
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {
        refuse(base, property);
    }

    @Override
    public Object invoke(ELContext context, Object base, Object method, Class<?>[] types, Object[] values) {
        refuse(base, method);
        return null;
    }

    @Override
    public boolean isReadOnly(ELContext context, Object base, Object property) {
        return false;
    }

    @Override
    public Iterator<FeatureDescriptor> getFeatureDescriptors(ELContext context, Object base) {
        return null;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, Object base) {
        return null;
    }

    private static void refuse(Object base, Object member) {
        if (base != null
                && (HIDDEN.contains(String.valueOf(member)) || CLOSED.stream().anyMatch(c -> c.isInstance(base)))) {
            throw new ELException("reflection is closed to expressions: " + member);
        }
    }
}
