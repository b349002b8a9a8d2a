package cn.rongjiu.calendar;

import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;

/** Adds to the clock ledger and reads it; there is no way to change a line. */
@Mapper
interface ClockMapper {

    @Insert(
            """
            insert into rj_clock (clock_id, case_number, person_id, code, event, on_date, amount, unit, due_on,
                                  old_due_on, missing_year, actor, reason, written_at)
            values (#{clockId}, #{caseNumber}, #{personId}, #{code}, #{event}, #{onDate}, #{amount}, #{unit}, #{dueOn},
                    #{oldDueOn}, #{missingYear}, #{actor}, #{reason}, #{writtenAt})""")
    void append(ClockRow row);

    @Select("select * from rj_clock where case_number = #{caseNumber} order by clock_id")
    List<ClockRow> ofCase(String caseNumber);

    @Select(
            """
            select * from rj_clock l where l.event <> 'STOPPED' and not exists (
              select 1 from rj_clock n where n.case_number = l.case_number and n.code = l.code
                and coalesce(n.person_id, '') = coalesce(l.person_id, '') and n.clock_id > l.clock_id)
            order by l.clock_id""")
    List<ClockRow> newestOfOpenClocks();
}
