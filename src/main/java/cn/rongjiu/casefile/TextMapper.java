package cn.rongjiu.casefile;

import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

@Mapper
interface TextMapper {

    @Insert(
            """
            insert into rj_text (text_id, case_number, person_id, step, investigation_round, field, content,
                                 written_by, written_at)
            values (#{textId}, #{caseNumber}, #{personId}, #{step}, #{investigationRound}, #{field}, #{content},
                    #{writtenBy}, #{writtenAt})""")
    void insert(StoredText text);

    /** The newest text of the field, of the person or of the case as a whole. */
    @Select(
            """
            select content from rj_text
            where case_number = #{caseNumber} and field = #{field}
              and (person_id is null or person_id = #{personId})
            order by text_id desc limit 1""")
    String newest(
            @Param("caseNumber") String caseNumber, @Param("personId") String personId, @Param("field") String field);

    @Select(
            """
            select content from rj_text
            where case_number = #{caseNumber} and field = #{field} and written_by = #{writtenBy}
            order by text_id desc limit 1""")
    String newestBy(
            @Param("caseNumber") String caseNumber, @Param("field") String field, @Param("writtenBy") String writtenBy);
}
