package cn.rongjiu.verification;

import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface RatingMapper {

    @Insert(
            """
            insert into rj_rating (rating_id, case_number, person_id, rating, investigation_round, f1_motive,
                                   f2_conditions, f3_procedure, f4_nature, f5_consequence, f6_recovery, finding,
                                   rated_by, rated_at)
            values (#{ratingId}, #{caseNumber}, #{personId}, #{rating}, #{investigationRound}, #{f1Motive},
                    #{f2Conditions}, #{f3Procedure}, #{f4Nature}, #{f5Consequence}, #{f6Recovery}, #{finding},
                    #{ratedBy}, #{ratedAt})""")
    void insert(Rating rating);

    @Select("select * from rj_rating where person_id = #{personId} order by rating")
    List<Rating> of(String personId);

    @Update("update rj_rating set defence_outcome = #{outcome} where rating_id = #{ratingId}")
    void hear(@Param("ratingId") String ratingId, @Param("outcome") String outcome);
}
