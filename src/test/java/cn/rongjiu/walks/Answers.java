package cn.rongjiu.walks;

import cn.rongjiu.walks.OpenTask.Field;
import cn.rongjiu.walks.OpenTask.Filled;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What people fill in: the choices of the deployed form and, for each step, what its rules want. A calm answer lets the
 * case go on; a thrown one departs from it now and then.
 */
final class Answers {

    private static final List<String> GRADES = List.of("EXEMPT", "MITIGATE", "LIGHTER", "REFUSE");

    private final Dice dice;
    private final Map<String, Field> fields = new LinkedHashMap<>();
    private final Map<String, Object> values = new LinkedHashMap<>();
    private final boolean negativeHit;
    private final Map<String, Object> wishes;
    private boolean sure = true;

    private Answers(Dice dice, List<Field> form, boolean negativeHit, Map<String, Object> wishes) {
        this.dice = dice;
        this.negativeHit = negativeHit;
        this.wishes = wishes;
        form.forEach(field -> fields.put(field.key(), field));
    }

    /** @param wishes what people of this walk are inclined to choose */
    static Filled of(OpenTask task, Dice dice, List<Field> form, Map<String, Object> wishes) {
        Answers answers = new Answers(dice, form, task.negativeHit(), wishes);
        answers.fields.values().stream()
                .filter(field -> field.key().endsWith("Reason"))
                .filter(field -> field.type().equals("textarea"))
                .forEach(field -> answers.put(field.key(), "经核查属实"));
        answers.fill(task.key());
        return new Filled(Map.copyOf(answers.values), answers.sure);
    }

    private void fill(String step) {
        switch (step) {
            case "reviewApplication", "approveStart", "supplementApplication" -> start(step);
            case "appointInvestigators",
                    "declareRecusal",
                    "decideRecusal",
                    "decideRequestedRecusal",
                    "collectEvidence",
                    "approveExtension" -> team(step);
            case "rateFactors", "hearDefence", "submitReport", "reviewReport" -> person(step);
            case "consentToSpecialDeliberation",
                    "settleInJointMeeting",
                    "giveDisciplineOpinion",
                    "giveOrganisationOpinion",
                    "decideByPartyCommittee" -> determination(step);
            case "prepareNotice", "reviewSecrecy", "handleObjection", "issueDecision", "serveDecision" ->
                decision(step);
            case "recordMeasure", "confirmEffects", "prepareTransfer", "acknowledgeTransfer", "awaitReturn" ->
                consequence(step);
            case "orderCorrection",
                    "submitCorrectionPlan",
                    "renewConsultation",
                    "reportCorrection",
                    "approveCorrectionExtension",
                    "inspectCorrection" -> correction(step);
            case "lodgeAppeal",
                    "designateAppealPanel",
                    "admitAppeal",
                    "admitLateAppeal",
                    "commissionEvaluation",
                    "evaluateIndependently",
                    "decideAppeal",
                    "serveAppealDecision" -> remedy(step);
            case "archiveCase" -> unsure();
            default -> throw new IllegalStateException("nobody knows how to fill in " + step);
        }
    }

    private void start(String step) {
        switch (step) {
            case "reviewApplication" -> {
                choose("acceptanceDecision", "ACCEPT", 30);
                // one supplement only, and no refusal once it was overturned; an act is accepted once
                unsure();
                if ("FORWARD".equals(values.get("acceptanceDecision"))) {
                    put("forwardedTo", "临江区信访局");
                }
            }
            case "approveStart" -> flag("startApproved", true, 15);
            default -> put("supplement", "补充了会议纪要");
        }
    }

    private void team(String step) {
        switch (step) {
            case "appointInvestigators" -> put("investigators", dice.some(2 + dice.upTo(1), choices("investigators")));
            case "declareRecusal" -> choose("recusalGround", "NONE", 20);
            case "decideRecusal" -> recusal("replacementInvestigator");
            case "decideRequestedRecusal" -> recusal("replacement");
            case "collectEvidence" -> {
                put("evidence", "会议纪要、承诺书");
                extension();
            }
            default -> flag("extensionApproved", true, 40);
        }
    }

    private void recusal(String replacement) {
        flag("recusalGranted", false, 50);
        if (granted()) {
            // nobody may be left, or he is on the team already
            sure = false;
            if (dice.sometimes(60) && !choices(replacement).isEmpty()) {
                put(replacement, dice.one(choices(replacement)));
            }
        }
    }

    private boolean granted() {
        return Boolean.TRUE.equals(values.get("recusalGranted"));
    }

    private void person(String step) {
        switch (step) {
            case "rateFactors" -> rating();
            case "hearDefence" -> {
                choose("defenceOutcome", "ADOPTED", 40);
                put("defenceStatement", "已陈述");
                // whoever is ill has not waived it
                sure = !Set.of("NEW_FACTS", "WAIVED").contains(values.get("defenceOutcome"));
            }
            case "submitReport" -> put("report", "核实报告");
            default -> {
                choose("reportDecision", "PASS", 25);
                sure = "PASS".equals(values.get("reportDecision"));
            }
        }
    }

    private void rating() {
        for (String factor :
                List.of("f1Motive", "f2Conditions", "f3Procedure", "f4Nature", "f5Consequence", "f6Recovery")) {
            put(factor, dice.one(choices(factor)));
        }
        List<String> negative = dice.sometimes(20) ? dice.some(1 + dice.upTo(1), choices("negativeItems")) : List.of();
        put("negativeItems", negative);
        put("positiveItems", dice.sometimes(80) ? dice.some(1, choices("positiveItems")) : List.of());
        choose("personFinding", "READY", 25);
        if (negative.contains("N14")) {
            put("personFinding", "TRANSFER");
        } else if (!negative.isEmpty() && "UNFOUNDED".equals(values.get("personFinding"))) {
            put("personFinding", "READY");
        }
    }

    private void determination(String step) {
        switch (step) {
            case "consentToSpecialDeliberation" -> flag("committeeConsent", true, 40);
            case "settleInJointMeeting" -> put("minutes", "会商纪要");
            case "giveDisciplineOpinion" -> meeting("discipline");
            case "giveOrganisationOpinion" -> meeting("organisation");
            default -> put("committeeVerdict", verdict());
        }
    }

    private String verdict() {
        return negativeHit ? "REFUSE" : dice.one(GRADES);
    }

    private void meeting(String body) {
        List<String> members = choices(body + "Votes");
        String carried = verdict();
        if (dice.sometimes(8)) {
            values.put(body + "Votes", Ballot.nobodyCame(members));
        } else if (members.size() > 2 && dice.sometimes(10)) {
            values.put(body + "Votes", Ballot.divided(members));
        } else {
            values.put(body + "Votes", Ballot.carries(members, carried, dice.sometimes(30) && members.size() > 2));
            put(body + "Verdict", carried);
        }
    }

    private void decision(String step) {
        switch (step) {
            case "prepareNotice" -> {
                choose("publicityScope", "NONE", 70);
                sure = "NONE".equals(values.get("publicityScope"));
                if (dice.sometimes(15)) {
                    put("noticeConcerns", dice.some(1, choices("noticeConcerns")));
                }
                if (dice.sometimes(40)) {
                    put("noticeText", "关于某同志容错认定的公示");
                }
            }
            case "reviewSecrecy" -> flag("releaseApproved", true, 15);
            case "handleObjection" -> choose("objectionOutcome", "UNFOUNDED", 50);
            case "issueDecision" -> flag("correctionOrdered", false, 40);
            default -> {
                flag("refusedToSign", false, 20);
                put("witnesses", "张三、李四");
            }
        }
    }

    private void consequence(String step) {
        switch (step) {
            case "recordMeasure" -> {
                choose("track", "GOVERNMENT", 30);
                choose("measureRange", "LOWEST", 30);
                put("imposedMeasure", dice.sometimes(40) ? dice.one(choices("imposedMeasure")) : "FIRST_FORM");
                put("measureOn", Walk.today());
                unsure();
            }
            case "prepareTransfer" -> {
                put("addressee", "临江区监察委员会");
                put("material", "核实报告、证据目录");
            }
            case "awaitReturn" -> choose("transferOutcome", "TAKEN", 60);
            default -> {
                if (step.equals("confirmEffects")) {
                    put("receiptRemark", "已按函执行");
                }
            }
        }
    }

    private void correction(String step) {
        switch (step) {
            case "orderCorrection" -> {
                put("correctionItems", dice.some(1 + dice.upTo(1), choices("correctionItems")));
                put("correctionRequirement", "查明原因，逐项整改");
                put("reflection", "汲取教训");
            }
            case "submitCorrectionPlan" -> put("plan", "责任、措施、时限");
            case "renewConsultation" -> put("renewal", "已重新论证并征求群众意见");
            case "reportCorrection" -> {
                put("report", "各项已办结");
                extension();
            }
            case "approveCorrectionExtension" -> flag("extensionApproved", true, 40);
            default -> choose("correctionResult", "PASSED", 30);
        }
    }

    private void extension() {
        flag("extensionRequested", false, 20);
        sure = Boolean.FALSE.equals(values.get("extensionRequested"));
    }

    private void remedy(String step) {
        switch (step) {
            case "lodgeAppeal" -> {
                put("appealStatement", "程序上未听取意见");
                flag("oralHearing", false, 50);
                unsure();
            }
            case "designateAppealPanel" -> {
                put("designatedPanel", dice.some(2, choices("designatedPanel")));
                put("designationLetter", "指定管辖决定书");
            }
            case "admitAppeal" -> {
                flag("appealAdmitted", true, 25);
                put("appealHandlers", dice.some(2 + dice.upTo(1), choices("appealHandlers")));
                flag("thirdPartyNeeded", false, 60);
            }
            case "admitLateAppeal" -> flag("lateAppealAdmitted", true, 30);
            case "commissionEvaluation" -> {
                put("evaluators", dice.some(2, choices("evaluators")));
                sure = choices("evaluators").size() > 1;
                put("mandate", "就可预见性、损失、挽回情况评价");
            }
            case "evaluateIndependently" -> evaluation();
            case "decideAppeal" -> appeal();
            default -> unsure();
        }
    }

    private void evaluation() {
        flag("conflict", false, 15);
        for (String score : List.of("scoreForeseeability", "scoreLoss", "scoreRecovery")) {
            put(score, dice.upTo(100));
        }
        put("evaluationReport", "逐项说明如下");
    }

    /** Upheld when calm; otherwise whatever the form offers, which the rules of the level may refuse. */
    private void appeal() {
        choose("appealDecision", "UPHOLD", 75);
        put("evaluationAnswer", "逐点回应如下");
        flag("appealCorrectionOrdered", false, 10);
        String decision = (String) values.get("appealDecision");
        if ((decision.equals("CHANGE") || decision.equals("REVOKE_AND_DECIDE")) && dice.sometimes(80)) {
            put("appealVerdict", dice.one(GRADES));
        }
        sure = decision.equals("UPHOLD") && Boolean.FALSE.equals(values.get("appealCorrectionOrdered"));
    }

    private void unsure() {
        sure = false;
    }

    private void choose(String field, String calm, int percent) {
        if (wishes.containsKey(field) && dice.follows()) {
            put(field, wishes.get(field));
        } else {
            put(field, dice.sometimes(percent) ? dice.one(choices(field)) : calm);
        }
    }

    private void flag(String field, boolean calm, int percent) {
        if (wishes.containsKey(field) && dice.follows()) {
            put(field, wishes.get(field));
        } else {
            put(field, dice.sometimes(percent) != calm);
        }
    }

    private void put(String field, Object value) {
        values.put(field, value);
    }

    private List<String> choices(String field) {
        Field found = fields.get(field);
        if (found == null) {
            throw new IllegalStateException("no field " + field + " in " + fields.keySet());
        }
        return found.choices();
    }
}
