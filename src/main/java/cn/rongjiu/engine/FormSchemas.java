package cn.rongjiu.engine;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.CamundaFormDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ResourceEntity;
import org.springframework.stereotype.Component;

/** The forms of the running deployments, read once each: a form version never changes after its deployment. */
@Component
class FormSchemas {

    private final ObjectMapper json;
    private final Map<Place, JsonNode> forms = new ConcurrentHashMap<>();

    FormSchemas(ObjectMapper json) {
        this.json = json;
    }

    FormSchema schema(CommandContext context, String deploymentId, String formKey) {
        return FormSchema.of(form(context, deploymentId, formKey));
    }

    /** The form as deployed; callers that change it copy it first. */
    JsonNode form(CommandContext context, String deploymentId, String formKey) {
        return forms.computeIfAbsent(new Place(deploymentId, formKey), place -> read(context, place));
    }

    private JsonNode read(CommandContext context, Place place) {
        CamundaFormDefinitionEntity definition = context.getCamundaFormDefinitionManager()
                .findDefinitionByDeploymentAndKey(place.deploymentId(), place.formKey());
        if (definition == null) {
            throw new IllegalStateException(
                    "form " + place.formKey() + " is not part of deployment " + place.deploymentId());
        }
        return read(context, definition);
    }

    private JsonNode read(CommandContext context, CamundaFormDefinitionEntity definition) {
        ResourceEntity resource = context.getResourceManager()
                .findResourceByDeploymentIdAndResourceName(definition.getDeploymentId(), definition.getResourceName());
        try {
            return json.readTree(new ByteArrayInputStream(resource.getBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException("form " + definition.getResourceName(), e);
        }
    }

    private record Place(String deploymentId, String formKey) {}
}
