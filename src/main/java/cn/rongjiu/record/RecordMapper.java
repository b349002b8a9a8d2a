package cn.rongjiu.record;

import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;

/** Append and read; there is no other statement on the record. */
@Mapper
interface RecordMapper {

    @Insert(
            """
            insert into rj_record (case_number, seq, kind, person_id, actor, on_behalf_of, happened_at, subject, details,
                                   reason, previous_hash, hash)
            values (#{caseNumber}, #{seq}, #{kind}, #{personId}, #{actor}, #{onBehalfOf}, #{happenedAt}, #{subject},
                    #{details}, #{reason}, #{previousHash}, #{hash})""")
    void append(Entry entry);

    @Select("select * from rj_record where case_number = #{caseNumber} order by seq")
    List<Entry> of(String caseNumber);
}
