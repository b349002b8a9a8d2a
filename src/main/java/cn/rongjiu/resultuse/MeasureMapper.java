package cn.rongjiu.resultuse;

import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface MeasureMapper {

    @Insert(
            """
            insert into rj_measure (measure_id, case_number, person_id, decision, track, measure_range, measure,
                                    measure_on, recorded_by, recorded_at, status)
            select #{measureId}, #{caseNumber}, person_id, decision, #{track}, #{measureRange}, #{measure},
                   #{measureOn}, #{recordedBy}, #{recordedAt}, #{status}
            from rj_person where person_id = #{personId}""")
    void insert(ImposedMeasure measure);

    /** All of a person in one case, oldest first. */
    @Select("select * from rj_measure where person_id = #{personId} order by measure_id")
    List<ImposedMeasure> of(String personId);

    /** The one under the decision in force that was recorded last, null when there is none. */
    @Select(
            """
            select m.* from rj_measure m join rj_person p on p.person_id = m.person_id and p.decision = m.decision
            where m.person_id = #{personId} and m.status = 'IN_FORCE' order by m.measure_id desc limit 1""")
    ImposedMeasure current(String personId);

    @Update(
            """
            update rj_measure set period_months = #{months}, last_day = #{lastDay}, letter_number = #{letterNumber},
                                  letter = #{letter}, sent_on = #{sentOn}
            where measure_id = #{measureId}""")
    void sent(
            @Param("measureId") String measureId,
            @Param("months") int months,
            @Param("lastDay") LocalDate lastDay,
            @Param("letterNumber") String letterNumber,
            @Param("letter") String letter,
            @Param("sentOn") LocalDate sentOn);

    @Update("update rj_measure set received_on = #{on} where measure_id = #{measureId}")
    void received(@Param("measureId") String measureId, @Param("on") LocalDate on);

    /** Of all persons of the case, in their order. */
    @Select(
            """
            select p.name as person, m.letter_number, m.sent_on
            from rj_person p join rj_measure m on m.person_id = p.person_id
            where p.case_number = #{caseNumber} and m.status = 'IN_FORCE' and m.received_on is null
            order by p.ordinal, m.measure_id""")
    List<Unconfirmed> unconfirmed(String caseNumber);

    /** The row stays with its period, which no longer counts. */
    @Update("update rj_measure set status = 'REVOKED', revoked_on = #{on} where measure_id = #{measureId}")
    void revoke(@Param("measureId") String measureId, @Param("on") LocalDate on);

    @Update("update rj_effect set status = 'REVOKED' where measure_id = #{measureId}")
    void revokeEffects(String measureId);

    @Insert(
            """
            insert into rj_effect (effect_id, measure_id, person_id, effect, kind, effective_from, ends_on, status)
            values (#{effectId}, #{measureId}, #{personId}, #{effect}, #{kind}, #{effectiveFrom}, #{endsOn},
                    #{status})""")
    void insertEffect(EffectItem effect);

    /** In the order of the letter. */
    @Select("select * from rj_effect where measure_id = #{measureId} order by effect_id")
    List<EffectItem> effects(String measureId);

    /** @param letterNumber null, like {@code sentOn}, before the letter on its use is sent */
    record Unconfirmed(String person, String letterNumber, LocalDate sentOn) {}
}
