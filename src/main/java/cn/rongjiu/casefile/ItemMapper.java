package cn.rongjiu.casefile;

import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

@Mapper
interface ItemMapper {

    @Insert(
            """
            insert into rj_case_item (item_id, case_number, person_id, investigation_round, code, standing)
            values (#{itemId}, #{caseNumber}, #{personId}, #{round}, #{code}, #{standing})""")
    void insert(
            @Param("itemId") String itemId,
            @Param("caseNumber") String caseNumber,
            @Param("personId") String personId,
            @Param("round") int round,
            @Param("code") String code,
            @Param("standing") String standing);

    @Select(
            """
            select code from rj_case_item
            where case_number = #{caseNumber} and standing = 'ASSERTED' order by item_id""")
    List<String> asserted(String caseNumber);

    /** The items proven at one rating of the person. */
    @Select(
            """
            select code from rj_case_item
            where person_id = #{personId} and standing = 'PROVEN' and investigation_round = #{rating}
            order by item_id""")
    List<String> proven(@Param("personId") String personId, @Param("rating") int rating);

    @Select(
            """
            select code from rj_case_item
            where person_id = #{personId} and standing = 'PROVEN' and investigation_round = (
              select max(newest.investigation_round) from rj_case_item newest
              where newest.person_id = #{personId} and newest.standing = 'PROVEN')
            order by item_id""")
    List<String> newestProven(String personId);
}
