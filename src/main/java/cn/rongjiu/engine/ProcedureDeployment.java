package cn.rongjiu.engine;

import java.io.ByteArrayInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/**
 * Deploys the procedure as one deployment, so that a running case keeps the forms, called diagrams and decision tables
 * it began with. Order of a start: Flyway, engine, this, web server, application runners (demo data), job executor.
 */
@Component
class ProcedureDeployment implements SmartInitializingSingleton {

    static final String NAME = "procedure";

    /** Lists every file with its digest: the engine compares only files it is given, so it would miss a deleted one. */
    static final String CONTENTS = "procedure.sha256";

    private static final Logger LOG = LoggerFactory.getLogger(ProcedureDeployment.class);

    private final ProcedureFiles files;
    private final ProcedureCheck check;
    private final RepositoryService repository;

    ProcedureDeployment(ProcedureFiles files, ProcedureCheck check, RepositoryService repository) {
        this.files = files;
        this.check = check;
        this.repository = repository;
    }

    @Override
    public void afterSingletonsInstantiated() {
        SortedMap<String, byte[]> resources = files.read();
        if (resources.isEmpty()) {
            LOG.warn("no diagram, form or decision table to deploy");
            return;
        }
        List<Fault> faults = check.faults(resources);
        if (!faults.isEmpty()) {
            throw new BrokenProcedure(faults);
        }
        deploy(resources);
    }

    /** All or nothing: files bound to one another by deployment must never be spread over two. */
    private void deploy(SortedMap<String, byte[]> resources) {
        DeploymentBuilder builder = repository
                .createDeployment()
                .name(NAME)
                .source("rongjiu")
                .enableDuplicateFiltering(false)
                .addString(CONTENTS, contents(resources));
        resources.forEach((name, bytes) -> builder.addInputStream(name, new ByteArrayInputStream(bytes)));
        LOG.info(
                "{} files stand in deployment {}",
                resources.size(),
                builder.deploy().getId());
    }

    private static String contents(Map<String, byte[]> resources) {
        return resources.entrySet().stream()
                .map(file -> digest(file.getValue()) + "  " + file.getKey() + "\n")
                .collect(Collectors.joining());
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
