-- Documents registered in a case. A person_id of '-' means the whole case, so that the unique key holds for it too.

create table rj_document (
  document_id varchar(64) not null,
  case_number varchar(32) not null,
  person_id varchar(64) not null,
  code varchar(8) not null,
  occasion varchar(64) not null,
  title varchar(128) not null,
  document_number varchar(128),
  dated_on date not null,
  addressee varchar(512) not null,
  registered_at datetime(3) not null,
  constraint pk_rj_document primary key (document_id),
  constraint uq_rj_document unique (case_number, person_id, code, occasion),
  constraint uq_rj_document_number unique (document_number)
) ${table_options};
