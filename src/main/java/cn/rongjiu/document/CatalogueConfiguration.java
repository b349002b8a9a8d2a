package cn.rongjiu.document;

import cn.rongjiu.engine.ConfigFiles;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CatalogueConfiguration {

    @Bean
    Catalogue documentCatalogue() {
        return CatalogueFile.read(ConfigFiles.text("documents.yaml"));
    }
}
