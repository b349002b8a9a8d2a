package cn.rongjiu.determination;

import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;

@Mapper
interface OpinionMapper {

    @Insert(
            """
            insert into rj_opinion (opinion_id, case_number, person_id, investigation_round, voting_round, body,
                                    verdict, reason, result, given_by, given_at)
            values (#{opinionId}, #{caseNumber}, #{personId}, #{investigationRound}, #{votingRound}, #{body},
                    #{verdict}, #{reason}, #{result}, #{givenBy}, #{givenAt})""")
    void insert(Opinion opinion);

    @Insert(
            """
            insert into rj_vote (opinion_id, member, present, vote, dissent_reason)
            values (#{opinionId}, #{member}, #{present}, #{vote}, #{dissentReason})""")
    void insertVote(CastVote vote);

    /** All meetings of the round, oldest first. */
    @Select(
            """
            select * from rj_opinion
            where person_id = #{personId} and investigation_round = #{investigationRound}
              and voting_round = #{votingRound}
            order by opinion_id""")
    List<Opinion> of(Round round);

    /** All meetings about the person, oldest first. */
    @Select("select * from rj_opinion where person_id = #{personId} order by opinion_id")
    List<Opinion> ofPerson(String personId);

    @Select("select * from rj_vote where opinion_id = #{opinionId} order by member")
    List<CastVote> votes(String opinionId);
}
