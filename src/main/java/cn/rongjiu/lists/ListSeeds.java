package cn.rongjiu.lists;

import cn.rongjiu.engine.DecisionTables;
import cn.rongjiu.engine.OfficeTime;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.core.io.Resource;
import org.springframework.core.io.ResourceLoader;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Brings the first version of each list into the engine at start-up. Later versions come from the office (P13), not
 * from the file.
 */
@Component
class ListSeeds implements InitializingBean {

    private final DecisionTables tables;
    private final Lists lists;
    private final OfficeTime time;
    private final ResourceLoader resources;
    private final TransactionOperations transactions;

    ListSeeds(
            DecisionTables tables,
            Lists lists,
            OfficeTime time,
            ResourceLoader resources,
            TransactionOperations transactions) {
        this.tables = tables;
        this.lists = lists;
        this.time = time;
        this.resources = resources;
        this.transactions = transactions;
    }

    @Override
    public void afterPropertiesSet() {
        for (ListKind kind : ListKind.values()) {
            transactions.executeWithoutResult(status -> seed(kind));
        }
    }

    /** Reads the list at once, so that a row that is no item takes the deployment back and stops the start. */
    private void seed(ListKind kind) {
        String file = "lists/" + kind.key() + ".dmn";
        tables.seed(kind.key(), "list " + kind.key(), file, read(file));
        lists.inForce(kind, time.today());
    }

    /** The file beside the application, else the one it carries. */
    private byte[] read(String file) {
        Resource beside = resources.getResource("file:./config/" + file);
        Resource resource = beside.exists() ? beside : resources.getResource("classpath:config/" + file);
        try {
            return resource.getContentAsByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("config/" + file + "，无法读取", e);
        }
    }
}
