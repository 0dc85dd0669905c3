package vn.lantoa.chassis.http;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.Arrays;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import vn.lantoa.chassis.access.Actor;
import vn.lantoa.chassis.aggregate.Command;

/** The OpenAPI 3.1 document says what the chassis adds to every operation. */
@Configuration(proxyBeanMethods = false)
public class OpenApiDocument {

    static {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Command.class, Actor.class);
    }

    @Bean
    OpenAPI openApi(@Value("${spring.application.name}") String service) {
        return new OpenAPI()
                .info(new Info().title(service).version("1"))
                .addSecurityItem(new SecurityRequirement().addList("token"))
                .schemaRequirement(
                        "token",
                        new SecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme("bearer")
                                .bearerFormat("JWT"));
    }

    @Bean
    OperationCustomizer commandHeaders() {
        return (operation, handler) -> {
            boolean command =
                    Arrays.stream(handler.getMethodParameters())
                            .map(MethodParameter::getParameterType)
                            .anyMatch(type -> type == Command.class);
            if (command) {
                operation.addParametersItem(
                        header(
                                "Idempotency-Key",
                                "makes it safe to repeat: the same key has one effect"));
                operation.addParametersItem(
                        header(
                                HttpHeaders.IF_MATCH,
                                "the ETag that was read; 412 when it changed since"));
            }
            return withProblems(operation);
        };
    }

    private static HeaderParameter header(String name, String description) {
        HeaderParameter parameter = new HeaderParameter();
        parameter.name(name).description(description).required(false).schema(new StringSchema());
        return parameter;
    }

    private static Operation withProblems(Operation operation) {
        operation
                .getResponses()
                .addApiResponse(
                        "default",
                        new ApiResponse()
                                .description("a problem (RFC 9457): application/problem+json"));
        return operation;
    }
}
