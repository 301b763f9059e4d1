package org.seedbed.access;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.seedbed.architecture.ApiDocument.Operation;

/** Calls an operation so that it changes nothing: reads as they are, writes with what the operation must refuse. */
final class Knock {

    private Knock() {}

    static Response on(Operation operation, Place place, RequestSpecification request) {
        for (var name : operation.pathParameters()) {
            request.pathParam(name, place.id(name).toString());
        }
        if (operation.isRead()) {
            return request.get(operation.path());
        }
        if (operation.bodyType().startsWith("multipart")) {
            request.multiPart("file", "empty.xlsx", new byte[0]);
        } else if (!operation.bodyType().isEmpty()) {
            return request.contentType(ContentType.JSON).body("{}").request(operation.verb(), operation.path());
        }
        // Nothing in the body to get wrong: an unknown parameter is refused behind the door and before the command.
        return request.queryParam("knock", "1").request(operation.verb(), operation.path());
    }
}
