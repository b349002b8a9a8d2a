package cn.rongjiu.engine;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.Problem;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.bpmn.deployer.BpmnDeployer;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParser;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.xml.sax.SAXParseException;

/** What the engine's own parser says of a diagram; runs inside a command. */
class DiagramCheck {

    private final ProcessEngineConfigurationImpl engine;

    DiagramCheck(ProcessEngineConfigurationImpl engine) {
        this.engine = engine;
    }

    Reading read(String name, byte[] bytes) {
        try {
            BpmnParse parse = parser().createParse()
                    .sourceInputStream(new ByteArrayInputStream(bytes))
                    .deployment(newDeployment())
                    .name(name)
                    .execute();
            return Reading.sound(
                    name,
                    parse.getProcessDefinitions().stream()
                            .map(ProcessDefinitionEntity::getKey)
                            .toList());
        } catch (ParseException e) {
            return Reading.broken(
                    name,
                    e.getResorceReports().stream()
                            .flatMap(report -> report.getErrors().stream())
                            .map(problem -> fault(name, problem))
                            .distinct()
                            .toList());
        } catch (ProcessEngineException e) {
            return Reading.broken(name, List.of(malformed(name, e)));
        }
    }

    /** Only in a new one does the parser demand a time to live. */
    private static DeploymentEntity newDeployment() {
        DeploymentEntity deployment = new DeploymentEntity();
        deployment.setNew(true);
        return deployment;
    }

    private BpmnParser parser() {
        return engine.getDeployers().stream()
                .filter(BpmnDeployer.class::isInstance)
                .map(deployer -> ((BpmnDeployer) deployer).getBpmnParser())
                .findFirst()
                .orElseThrow();
    }

    private static Fault fault(String name, Problem problem) {
        return new Fault(name, problem.getMainElementId(), problem.getLine(), problem.getMessage());
    }

    private static Fault malformed(String name, ProcessEngineException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SAXParseException xml) {
                return new Fault(name, null, xml.getLineNumber(), xml.getMessage());
            }
        }
        return Fault.inFile(name, failure);
    }
}
