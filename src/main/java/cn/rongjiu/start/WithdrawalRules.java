package cn.rongjiu.start;

import cn.rongjiu.casefile.CaseFile;
import cn.rongjiu.casefile.CaseState;
import cn.rongjiu.casefile.Person;
import cn.rongjiu.document.Documents;
import cn.rongjiu.document.RegisteredDocument;
import cn.rongjiu.engine.Refusal;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** E3: until the intended findings are noticed (W17) an application may be withdrawn, and not a day longer. */
@Component
class WithdrawalRules {

    private static final Set<CaseState> BEFORE_THE_NOTICE = EnumSet.of(
            CaseState.SUBMITTED, CaseState.SUPPLEMENT, CaseState.ACCEPTED, CaseState.STARTED, CaseState.INVESTIGATING);

    private final Documents documents;

    WithdrawalRules(Documents documents) {
        this.documents = documents;
    }

    /** The whole application: before the first notice, and once only. */
    void requireWithdrawable(CaseFile file) {
        requireApplied(file);
        find(file.caseNumber(), "W49", paper -> paper.personId() == null).ifPresent(paper -> {
            throw Refusal.conflict("申请已经撤回（%s），不用再次撤回。".formatted(paper.number()));
        });
        find(file.caseNumber(), "W17", paper -> true).ifPresent(WithdrawalRules::tooLate);
    }

    /** One person's part: before his own notice. */
    void requireWithdrawable(CaseFile file, Person person) {
        requireApplied(file);
        if (person.state() == CaseState.WITHDRAWN) {
            throw Refusal.conflict(person.name() + "的申请已经撤回，不用再次撤回。");
        }
        if (person.state() == CaseState.SUSPENDED) {
            throw Refusal.conflict("关于" + person.name() + "的申请目前不能撤回，请待本机关书面告知后再提出。");
        }
        find(file.caseNumber(), "W17", paper -> person.personId().equals(paper.personId()))
                .ifPresent(WithdrawalRules::tooLate);
        if (person.state() == CaseState.HEARING) {
            throw Refusal.conflict("关于" + person.name() + "的核实结论已经作出，拟认定事实告知书正在送达，不能撤回；有意见的请在陈述申辩中提出。");
        }
        if (!BEFORE_THE_NOTICE.contains(person.state())) {
            throw Refusal.conflict("%s目前“%s”，没有可以撤回的申请。"
                    .formatted(person.name(), person.state().label()));
        }
    }

    private static void requireApplied(CaseFile file) {
        if ("EX_OFFICIO".equals(file.channel())) {
            throw Refusal.conflict("本案由问责机关依职权启动，没有可以撤回的申请；有意见的请在陈述申辩中提出。");
        }
    }

    private static void tooLate(RegisteredDocument notice) {
        throw Refusal.conflict(
                "拟认定事实告知书（%s）已于%s送达，不能撤回；本机关依职权继续办理，有意见的请在陈述申辩中提出。".formatted(notice.number(), notice.datedOn()));
    }

    private Optional<RegisteredDocument> find(String number, String code, Predicate<RegisteredDocument> which) {
        return documents.of(number).stream()
                .filter(paper -> code.equals(paper.code()))
                .filter(which)
                .findFirst();
    }
}
