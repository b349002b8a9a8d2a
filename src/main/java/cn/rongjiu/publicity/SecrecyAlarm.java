package cn.rongjiu.publicity;

import cn.rongjiu.casefile.Custody;
import cn.rongjiu.engine.Ids;
import cn.rongjiu.engine.People;
import cn.rongjiu.notice.Notices;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** E13: who must know at once that a secret turned up, and what is to be done; nothing of what it is. */
@Component
class SecrecyAlarm {

    private final Notices notices;
    private final People people;

    SecrecyAlarm(Notices notices, People people) {
        this.notices = notices;
        this.people = people;
    }

    /** Each report is told, also that of a case that was cleared before. */
    void raise(String caseNumber) {
        String occasion = Ids.next();
        Stream.of("secrecy", "supervisor")
                .flatMap(group -> people.membersOf(group).stream())
                .distinct()
                .forEach(official ->
                        notices.send(Notices.SECRET_ITEM_FOUND, caseNumber, null, official, Map.of(), occasion));
    }

    static String whatToDo(Custody custody) {
        return """
                本案发现涉密内容（%s），已经停办并隔离，公示已经停止，材料不再显示。请依次办理：\
                一、立即向保密行政管理部门报告；二、由保管单位（%s）在涉密设备上接管案卷，此后在系统外办理；\
                三、核查通知、邮件和备份中是否留有涉密内容；\
                四、经确定不属于国家秘密的，由保密审查员在案件页恢复办理。"""
                .formatted(custody.level().label(), custody.custodian());
    }
}
