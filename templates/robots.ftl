<#if page.open>
<#if page.refused?has_content>
<#list page.refused as name>
User-agent: ${name}
</#list>
Disallow: /

</#if>
User-agent: *
Allow: /
<#else>
User-agent: *
Disallow: /
</#if>

Sitemap: ${page.sitemap}
