package cn.rongjiu.casefile;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;

@Mapper
interface EarlierPartMapper {

    /** The same act is the same day and matter, or risk filing; the same person the same account, or name and unit. */
    @Select(
            """
            select e.case_number, p.name, p.user_id, e.grade
            from rj_case c
            join rj_person p on p.case_number = c.case_number
            join rj_case b on b.occurred_on = c.occurred_on and b.case_number <> c.case_number
                          and (b.matter = c.matter or b.filing_number = c.filing_number)
            join rj_person e on e.case_number = b.case_number and (e.grade is not null or e.state = 'WITHDRAWN')
                            and (e.user_id = p.user_id
                                 or (e.user_id is null or p.user_id is null) and e.name = p.name and e.unit = p.unit)
            where c.case_number = #{caseNumber}
            order by p.ordinal, e.case_number""")
    List<EarlierPart> of(String caseNumber);
}
