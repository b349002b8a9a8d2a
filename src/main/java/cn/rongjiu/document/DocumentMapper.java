package cn.rongjiu.document;

import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** A person_id of '-' stands for the whole case. */
@Mapper
interface DocumentMapper {

    String COLUMNS =
            """
            document_id, case_number, nullif(person_id, '-') as person_id, code, occasion, title,
            document_number as number, dated_on, addressee, registered_at, revoked_on""";

    @Insert(
            """
            insert into rj_document (document_id, case_number, person_id, code, occasion, title, document_number,
                                     dated_on, addressee, registered_at)
            values (#{documentId}, #{caseNumber}, coalesce(#{personId}, '-'), #{code}, #{occasion}, #{title}, #{number},
                    #{datedOn}, #{addressee}, #{registeredAt})""")
    void insert(RegisteredDocument document);

    @Select(
            "select " + COLUMNS
                    + """
             from rj_document
            where case_number = #{caseNumber} and person_id = coalesce(#{personId}, '-') and code = #{code}
              and occasion = #{occasion}""")
    RegisteredDocument find(
            @Param("caseNumber") String caseNumber,
            @Param("personId") String personId,
            @Param("code") String code,
            @Param("occasion") String occasion);

    @Select("select " + COLUMNS + " from rj_document where case_number = #{caseNumber} order by document_id")
    List<RegisteredDocument> of(String caseNumber);

    @Update("update rj_document set revoked_on = #{on} where document_id = #{id}")
    void revoke(@Param("id") String documentId, @Param("on") LocalDate on);
}
