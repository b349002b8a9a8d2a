package cn.rongjiu.rectification;

import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface CorrectionMapper {

    @Insert(
            """
            insert into rj_correction (correction_id, case_number, person_id, round, items, requirement, reflection,
                ordered_by, ordered_at)
            values (#{correctionId}, #{caseNumber}, #{personId}, #{round}, #{items}, #{requirement}, #{reflection},
                #{orderedBy}, #{orderedAt})""")
    void order(CorrectionRound round);

    @Update(
            """
            update rj_correction
            set result = #{result}, opinion = #{opinion}, inspected_by = #{inspectedBy}, closed_at = #{closedAt}
            where correction_id = #{correctionId}""")
    void close(CorrectionRound round);

    /** The round that runs, or the last one. */
    @Select("select * from rj_correction where person_id = #{personId} order by correction_id desc limit 1")
    CorrectionRound newest(@Param("personId") String personId);

    /** Oldest first. */
    @Select("select * from rj_correction where person_id = #{personId} order by correction_id")
    List<CorrectionRound> of(@Param("personId") String personId);

    @Insert(
            """
            insert into rj_correction_paper (paper_id, correction_id, kind, content, written_by, written_at)
            values (#{paperId}, #{correctionId}, #{kind}, #{content}, #{writtenBy}, #{writtenAt})""")
    void handIn(CorrectionPaper paper);

    /** Oldest first. */
    @Select("select * from rj_correction_paper where correction_id = #{correctionId} order by paper_id")
    List<CorrectionPaper> papers(@Param("correctionId") String correctionId);
}
