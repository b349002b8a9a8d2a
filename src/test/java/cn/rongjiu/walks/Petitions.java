package cn.rongjiu.walks;

import cn.rongjiu.testing.Answer;
import cn.rongjiu.testing.Procedure;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;

/** What people may ask for beside the steps: withdrawal, objection, recusal, extension, pause, late appeal. */
final class Petitions {

    /**
     * One request at a door.
     *
     * @param refused whether it must be refused; otherwise it may be either, as the rules of the moment say
     */
    record Petition(String what, String user, String path, Object body, boolean refused) {

        /** Without the id of what it is about. */
        String kind() {
            return what.replaceFirst("/[^/]*/", "/");
        }
    }

    private static final String LATE = "/engine-rest/process-definition/key/late-appeal/submit-form";

    private final Procedure procedure;
    private final String number;
    private final JdbcTemplate database;

    Petitions(Procedure procedure, String number) {
        this.procedure = procedure;
        this.number = number;
        this.database = procedure.database();
    }

    Answer send(Petition petition) {
        return procedure.as(petition.user()).post(petition.path(), petition.body());
    }

    Petition any(Dice dice, List<OpenTask> open, List<String> people) {
        String person = dice.one(persons());
        List<Petition> at = new ArrayList<>();
        at.add(recusal(dice, people));
        boolean noticed = has("select count(*) from rj_document where case_number = ? and code = 'W17'");
        boolean published = has(
                "select count(*) from rj_publication where case_number = ? and state = 'PUBLISHED' and (last_day is null or last_day >= '%s')"
                        .formatted(Walk.today()));
        if (!noticed && dice.sometimes(60)) {
            at.add(petition("withdrawals", dice.one(List.of("lichuan", "wangfang")), withdrawal(dice, person), false));
        }
        if (published) {
            at.add(petition("objections", "wangfang", objection(person), false));
            at.add(petition("objections", "lichuan", objection(person), false));
            notices()
                    .forEach(notice -> at.add(petition(
                            "notices/" + notice + "/withdrawal", "zhangmo", Map.of("reason", "内容须重新审查"), false)));
        }
        open.stream()
                .filter(task -> task.key().equals("decideAppeal"))
                .forEach(task -> at.add(
                        petition("appeal-extensions", dice.one(task.entitled()), about(task.personId()), false)));
        if (evaluates(open)) {
            at.add(petition("evaluator-objections", "wangfang", about(person), false));
        }
        open.stream().filter(task -> task.key().equals("hearDefence")).forEach(task -> {
            at.add(petition("pauses", "wangfang", illness(task.personId()), false));
            at.add(petition("pauses/end", "wangfang", about(task.personId()), false));
        });
        if (has("select count(*) from rj_document where case_number = ? and code = 'W23'")) {
            at.add(late(person, "住院手术，无法在期限内提出", false));
        }
        return dice.one(at);
    }

    /** Wrong person, wrong time or wrong value, whatever the case has come to. */
    Petition refused(Dice dice, List<OpenTask> open) {
        String person = dice.one(persons());
        List<Petition> at = new ArrayList<>(List.of(
                petition("withdrawals", "zhengjie", Map.of("reason", "不再申请"), true),
                petition("recusals", "zhengjie", wish("wangfang"), true),
                petition("recusals", "lichuan", Map.of("official", "wangfang"), true),
                petition("recusals", "wangfang", wish("nobody"), true),
                petition("objections", "zhengjie", objection(person), true),
                petition("appeal-extensions", "kongyi", about(person), true),
                petition("pauses", "zhengjie", illness(person), true),
                late(person, "  ", true)));
        if (!evaluates(open)) {
            at.add(petition("evaluator-objections", "wangfang", about(person), true));
        }
        if (has("select count(*) from rj_document where case_number = ? and code = 'W17'")) {
            at.add(petition("withdrawals", "wangfang", Map.of("reason", "不再申请"), true));
        }
        if (!has("select count(*) from rj_publication where case_number = ? and state = 'PUBLISHED'")) {
            at.add(petition("objections", "wangfang", objection(person), true));
        }
        return dice.one(at);
    }

    private static boolean evaluates(List<OpenTask> open) {
        return open.stream().anyMatch(task -> task.key().equals("evaluateIndependently"));
    }

    private Petition recusal(Dice dice, List<String> people) {
        return petition("recusals", dice.one(List.of("lichuan", "wangfang")), wish(dice.one(people)), false);
    }

    private static Map<String, Object> wish(String official) {
        return Map.of("official", official, "ground", "RELATIVE", "reason", "系近亲属");
    }

    private static Map<String, Object> withdrawal(Dice dice, String person) {
        return dice.sometimes(50) ? Map.of("reason", "不再申请") : Map.of("reason", "不再申请", "personId", person);
    }

    private static Map<String, Object> objection(String person) {
        return Map.of("personId", person, "objector", "某群众", "text", "认定事实有出入");
    }

    private static Map<String, Object> about(String person) {
        Map<String, Object> body = new HashMap<>(Map.of("reason", "情况复杂"));
        if (person != null) {
            body.put("personId", person);
        }
        return body;
    }

    /** Asked by the office for whoever has no account. */
    List<Petition> late() {
        return persons().stream()
                .map(person -> late(person, "住院手术，无法在期限内提出", false))
                .toList();
    }

    /** Against what is on notice now. */
    List<Petition> objections() {
        return database
                .queryForList(
                        "select person_id from rj_publication where case_number = ? and state = 'PUBLISHED' and last_day is null",
                        String.class,
                        number)
                .stream()
                .map(person -> petition("objections", "wangfang", objection(person), false))
                .toList();
    }

    private static Map<String, Object> illness(String person) {
        return Map.of("personId", person, "certificate", "区医院诊断证明", "reason", "住院治疗");
    }

    private Petition late(String person, String ground, boolean refused) {
        Map<String, Object> variables = Map.of(
                "caseNumber", Map.of("value", number),
                "personId", Map.of("value", person),
                "ground", Map.of("value", ground));
        return new Petition("late-appeal", "wangfang", LATE, Map.of("variables", variables), refused);
    }

    private Petition petition(String door, String user, Map<String, Object> body, boolean refused) {
        return new Petition(door, user, "/api/cases/" + number + "/" + door, body, refused);
    }

    private List<String> persons() {
        return database.queryForList(
                "select person_id from rj_person where case_number = ? order by ordinal", String.class, number);
    }

    private List<String> notices() {
        return database.queryForList(
                "select publication_id from rj_publication where case_number = ? and state = 'PUBLISHED' order by publication_id",
                String.class,
                number);
    }

    private boolean has(String sql) {
        return !Long.valueOf(0).equals(database.queryForObject(sql, Long.class, number));
    }
}
