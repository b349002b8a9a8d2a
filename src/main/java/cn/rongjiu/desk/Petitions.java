package cn.rongjiu.desk;

import cn.rongjiu.authority.RecusalGround;
import cn.rongjiu.casefile.Petition;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The forms by which the signed-in person may ask something of a case, beside its steps. */
@Component
class Petitions {

    /** As they stand on a page; what is seldom asked for and hard to take back stands last. */
    private static final List<String> ORDER = List.of(
            "withdrawals",
            "evaluator-objections",
            "recusals",
            "pauses",
            "resumptions",
            "secret-clearances",
            "secret-items");

    private final List<Petition> rooms;

    Petitions(List<Petition> rooms) {
        this.rooms = rooms.stream()
                .sorted(Comparator.comparing(room -> ORDER.indexOf(room.address())))
                .toList();
    }

    /**
     * A form with what may be asked for.
     *
     * @param groups heading, empty for none, and what stands under it
     */
    record Form(String address, Map<String, List<Petition.Choice>> groups) {

        public RecusalGround[] grounds() {
            return RecusalGround.values();
        }
    }

    /** Only those with anything to ask for. */
    List<Form> of(String caseNumber) {
        return rooms.stream()
                .map(room -> new Form(room.address(), grouped(room.choices(caseNumber))))
                .filter(form -> !form.groups().isEmpty())
                .toList();
    }

    private static Map<String, List<Petition.Choice>> grouped(List<Petition.Choice> choices) {
        return choices.stream()
                .collect(Collectors.groupingBy(
                        choice -> choice.group() == null ? "" : choice.group(),
                        LinkedHashMap::new,
                        Collectors.toList()));
    }
}
