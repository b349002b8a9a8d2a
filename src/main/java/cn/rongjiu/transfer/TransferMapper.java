package cn.rongjiu.transfer;

import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface TransferMapper {

    @Insert(
            """
            insert into rj_transfer (transfer_id, case_number, person_id, decision, origin, opened_on, open_person)
            select #{transferId}, #{caseNumber}, person_id, decision, #{origin}, #{openedOn}, #{personId}
            from rj_person where person_id = #{personId}""")
    void insert(Transfer transfer);

    /** The one under way, null when there is none. */
    @Select(
            """
            select transfer_id, case_number, person_id, origin, opened_on, addressee, material, prepared_by,
                   handed_over_on, acknowledged_on, outcome, settled_on
            from rj_transfer where open_person = #{personId}""")
    Transfer open(String personId);

    @Select(
            """
            select transfer_id, case_number, person_id, origin, opened_on, addressee, material, prepared_by,
                   handed_over_on, acknowledged_on, outcome, settled_on
            from rj_transfer where person_id = #{personId} order by transfer_id desc limit 1""")
    Transfer newest(String personId);

    /** Of all persons of the case, in their order. */
    @Select(
            """
            select p.name as person, t.addressee, t.handed_over_on, t.acknowledged_on
            from rj_person p join rj_transfer t on t.open_person = p.person_id
            where p.case_number = #{caseNumber} order by p.ordinal""")
    List<Unsettled> unsettled(String caseNumber);

    @Update(
            """
            update rj_transfer set addressee = #{addressee}, material = #{material}, prepared_by = #{by}
            where transfer_id = #{id}""")
    void prepare(
            @Param("id") String transferId,
            @Param("addressee") String addressee,
            @Param("material") String material,
            @Param("by") String preparedBy);

    @Update("update rj_transfer set handed_over_on = #{on} where transfer_id = #{id}")
    void handOver(@Param("id") String transferId, @Param("on") LocalDate on);

    @Update("update rj_transfer set acknowledged_on = #{on} where transfer_id = #{id}")
    void acknowledge(@Param("id") String transferId, @Param("on") LocalDate on);

    @Update("update rj_transfer set outcome = #{outcome}, settled_on = #{on} where transfer_id = #{id}")
    void settle(@Param("id") String transferId, @Param("outcome") String outcome, @Param("on") LocalDate on);

    @Update("update rj_transfer set open_person = null where transfer_id = #{id}")
    void close(@Param("id") String transferId);

    /** @param handedOverOn null before, as {@code addressee} and {@code acknowledgedOn} may be */
    record Unsettled(String person, String addressee, LocalDate handedOverOn, LocalDate acknowledgedOn) {}
}
