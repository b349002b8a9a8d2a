package cn.rongjiu.record;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.dao.DataAccessException;

/**
 * {@code java -jar rongjiu.jar verify-record [case number]}: reads the record of the configured database, says in
 * Chinese whether it is whole, and changes nothing.
 */
public final class VerifyRecord {

    private static final Logger LOG = LoggerFactory.getLogger(VerifyRecord.class);

    private static final String NAME = "verify-record";
    private static final int INTACT = 0;
    private static final int DAMAGED = 1;
    private static final int NOT_CHECKED = 2;
    private static final int MOST_SENTENCES = 50;

    private final CaseRecord record;

    private VerifyRecord(CaseRecord record) {
        this.record = record;
    }

    /** Whether this is what the command line asks for. */
    public static boolean isAskedFor(String... arguments) {
        return words(arguments).stream().findFirst().filter(NAME::equals).isPresent();
    }

    /** 0 when the record is whole, 1 when it is damaged, 2 when that could not be found out. */
    public static int run(String... arguments) {
        try (ConfigurableApplicationContext context = start(arguments)) {
            return new VerifyRecord(context.getBean(CaseRecord.class)).answer(words(arguments));
        } catch (DataAccessException unreadable) {
            LOG.error(
                    "未能核验：记录表无法读取。请确认数据库由本程序建成、用户有读权限。原因：{}",
                    unreadable.getMostSpecificCause().getMessage());
            return NOT_CHECKED;
        } catch (RuntimeException toldAtTheStart) {
            LOG.error("未能核验。");
            LOG.debug("The start has told why", toldAtTheStart);
            return NOT_CHECKED;
        }
    }

    private static ConfigurableApplicationContext start(String... arguments) {
        return new SpringApplicationBuilder(RecordOnly.class)
                .web(WebApplicationType.NONE)
                .logStartupInfo(false)
                .registerShutdownHook(false)
                .initializers(new ReadOnlyDatabase())
                .properties(Map.of(
                        "logging.pattern.console",
                        "%m%n",
                        "logging.level.root",
                        "warn",
                        "logging.level." + VerifyRecord.class.getName(),
                        "info"))
                .run(arguments);
    }

    private static List<String> words(String... arguments) {
        return Stream.of(arguments)
                .filter(argument -> !argument.startsWith("--"))
                .toList();
    }

    private int answer(List<String> words) {
        if (words.size() > 2) {
            LOG.error("未能核验：用法是 {} [案号]，例如 {} RJ-2026-0017；不写案号则核验全部。", NAME, NAME);
            return NOT_CHECKED;
        }
        int found = words.size() == 2 ? ofCase(words.get(1)) : ofAll();
        if (found == DAMAGED && !record.isOurs()) {
            LOG.error("未能核验：没有一个链头是用现在的 RONGJIU_RECORD_KEY 写成的。请先核对密钥，再核验一次；密钥无误时，上面的损坏属实。");
            return NOT_CHECKED;
        }
        return found;
    }

    private int ofCase(String caseNumber) {
        if (!record.knows(caseNumber)) {
            LOG.error("未能核验：没有 {} 的任何记录。请核对案号；案号无误时，该案的记录已在封存以前被整体删除。", caseNumber);
            return NOT_CHECKED;
        }
        Verification found = record.verify(caseNumber);
        LOG.info(found.sentence());
        return found.isSound() ? INTACT : DAMAGED;
    }

    private int ofAll() {
        Survey found = record.verifyAll();
        LOG.info(found.sentence());
        found.damaged().stream().limit(MOST_SENTENCES).map(BadEntry::sentence).forEach(LOG::info);
        SealsFound seals = found.seals();
        if (seals.seals() > 0) {
            LOG.info("封存始于 {}，最后是第 {} 号（{}），校验值 {}", seals.since(), seals.seals(), seals.last(), seals.lastSeal());
        }
        return found.isSound() ? INTACT : DAMAGED;
    }
}
