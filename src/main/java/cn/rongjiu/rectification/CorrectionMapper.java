package cn.rongjiu.rectification;

import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface CorrectionMapper {

    String OF_DECISION =
            """
            select c.* from rj_correction c
            join rj_person p on p.person_id = c.person_id and p.decision = c.decision
            where c.person_id = #{personId} order by c.correction_id\s""";

    @Insert(
            """
            insert into rj_correction (correction_id, case_number, person_id, decision, round, items, requirement,
                reflection, ordered_by, ordered_at)
            select #{correctionId}, #{caseNumber}, person_id, decision, #{round}, #{items}, #{requirement},
                #{reflection}, #{orderedBy}, #{orderedAt}
            from rj_person where person_id = #{personId}""")
    void order(CorrectionRound round);

    @Update(
            """
            update rj_correction
            set result = #{result}, opinion = #{opinion}, inspected_by = #{inspectedBy}, closed_at = #{closedAt}
            where correction_id = #{correctionId}""")
    void close(CorrectionRound round);

    /** The round that runs, or the last one, under the decision in force. */
    @Select(OF_DECISION + "desc limit 1")
    CorrectionRound newest(@Param("personId") String personId);

    /** Those under the decision in force, oldest first; an earlier decision's stay on file. */
    @Select(OF_DECISION)
    List<CorrectionRound> of(@Param("personId") String personId);

    /** Whatever runs, under whichever decision. */
    @Select("select * from rj_correction where person_id = #{personId} and result is null order by correction_id")
    List<CorrectionRound> open(@Param("personId") String personId);

    @Insert(
            """
            insert into rj_correction_paper (paper_id, correction_id, kind, content, written_by, written_at)
            values (#{paperId}, #{correctionId}, #{kind}, #{content}, #{writtenBy}, #{writtenAt})""")
    void handIn(CorrectionPaper paper);

    /** Oldest first. */
    @Select("select * from rj_correction_paper where correction_id = #{correctionId} order by paper_id")
    List<CorrectionPaper> papers(@Param("correctionId") String correctionId);
}
